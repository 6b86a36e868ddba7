/** pdf.js operators by number (its OPS table): those that tell how text is painted, and on what. */
export const ops = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setFillColorN: 55,
  setFillRGBColor: 59,
  shadingFill: 62,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  paintImageMaskXObject: 83,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  constructPath: 91,
} as const

/** Painting operators that a path may carry: all that leave ink, and those that fill (fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke). */
export const isInk = (operator: number) => operator >= 20 && operator <= 27
export const isFill = (operator: number) => operator >= 22 && operator <= 27
