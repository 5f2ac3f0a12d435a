/** */
export function checkStreams(_bytes: Uint8Array, _file: string): void {}
