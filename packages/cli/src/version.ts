declare const __VERSION__: string;

/** The version of the command. */
export const VERSION: string = __VERSION__;
