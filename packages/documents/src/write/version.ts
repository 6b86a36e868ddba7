/** Raised whenever the same document would look different. */
export const rendererVersion = 'pages-5'
