declare module 'pngjs' {
  export class PNG {
    static readonly sync: { read(data: Uint8Array): PNG }
    readonly width: number
    readonly height: number
    /** Four bytes a pixel: red, green, blue, alpha. */
    readonly data: Uint8Array
  }
}
