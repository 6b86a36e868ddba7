export type { DownloadFormat, DownloadOptions, Imported, UploadedFile, UploadOptions } from './bytes.ts'
export type { Face } from './face.ts'
export { type Failure, type FailureCode, failureOf } from './failure.ts'
export { createMosaic, type Mosaic, type MosaicOptions } from './mosaic.ts'
