/** A recording of silence, eight samples a second. */
export function recording(seconds: number): Buffer {
  const wav = Buffer.alloc(44 + seconds * 8)
  wav.write('RIFF')
  wav.writeUInt32LE(36 + seconds * 8, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(8, 24)
  wav.writeUInt32LE(8, 28)
  wav.writeUInt16LE(1, 32)
  wav.writeUInt16LE(8, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(seconds * 8, 40)
  return wav
}
