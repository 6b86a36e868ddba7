export type { Face } from '@mosaic/api/face'
