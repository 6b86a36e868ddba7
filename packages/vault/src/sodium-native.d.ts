// @types/sodium-native describes version 2 (tags as buffers, states as objects): these are the parts of version 5 in use.
declare module 'sodium-native' {
  const sodium: {
    readonly crypto_secretstream_xchacha20poly1305_STATEBYTES: number
    readonly crypto_secretstream_xchacha20poly1305_HEADERBYTES: number
    readonly crypto_secretstream_xchacha20poly1305_ABYTES: number
    readonly crypto_secretstream_xchacha20poly1305_TAGBYTES: number
    readonly crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: number
    readonly crypto_secretstream_xchacha20poly1305_TAG_FINAL: number
    crypto_secretstream_xchacha20poly1305_init_push(state: Uint8Array, header: Uint8Array, key: Uint8Array): void
    crypto_secretstream_xchacha20poly1305_push(
      state: Uint8Array,
      sealed: Uint8Array,
      plain: Uint8Array,
      associated: Uint8Array,
      tag: number,
    ): number
    crypto_secretstream_xchacha20poly1305_init_pull(state: Uint8Array, header: Uint8Array, key: Uint8Array): void
    crypto_secretstream_xchacha20poly1305_pull(
      state: Uint8Array,
      plain: Uint8Array,
      tag: Uint8Array,
      sealed: Uint8Array,
      associated: Uint8Array,
    ): number
  }
  export default sodium
}
