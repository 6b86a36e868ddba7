import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import express from 'express'
import multer from 'multer'

/* Uploads as multer's manual has them: to a file on the disk, which is hashed when it is there. */
const http = express()
http.get('/readyz', (_req, res) => void res.json({}))
http.post('/', multer({ dest: join(process.env['DATA_DIR'] ?? '', 'uploads') }).single('file'), async (req, res) => {
  const path = req.file?.path ?? ''
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  await rm(path)
  res.json({ sha256: hash.digest('hex') })
})
http.listen(Number(process.env['PORT']), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
