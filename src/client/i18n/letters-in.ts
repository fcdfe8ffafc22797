/** How many letters a reader sees: a Tamil word of nine code units may have five. */
export const lettersIn = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
