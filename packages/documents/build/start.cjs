// Starts main.cjs, which stands beside it, from what V8 compiled of it before; where that is of another Node it is compiled again. `keep` writes it.
const { readFileSync, writeFileSync } = require('node:fs')
const { wrap } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const filename = join(__dirname, 'main.cjs')
const cache = `${filename}.cache`
const isKept = process.argv[2] === 'keep'
// all its signs are ASCII: as Latin-1 it takes half the memory
const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData: isKept ? undefined : readFileSync(cache) })
if (isKept) process.on('exit', () => writeFileSync(cache, script.createCachedData()))
script.runInThisContext()(exports, require, module, filename, __dirname)
