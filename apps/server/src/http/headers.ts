import helmet from 'helmet'

/** What every answer carries; the page may load from here alone, runs no inline script and shows no inline style. */
export const pageHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'connect-src': ["'self'"],
      'font-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'object-src': ["'none'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['mosaic'],
    },
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
})

/** `/docs` alone: Swagger UI writes its own styles and knows no Trusted Types. */
export const docsHeaders = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  },
})

/** After leaving or ending a session: the browser drops what it keeps of this site. */
export const forgetsDevice = { 'Clear-Site-Data': '"cache", "cookies", "storage"' }
