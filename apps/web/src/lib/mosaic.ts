import { createMosaic } from '@mosaic/client'

/** The client of the session whose key this browser's cookie holds. */
export const mosaic = createMosaic({ url: '' })
