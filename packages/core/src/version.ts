declare const __VERSION__: string;

/** The version of this package, as results name it. */
export const VERSION: string = __VERSION__;
