/** Where an area stands among all by an index, in words: the average is 0, and one is the standard deviation. */
export type IndexPlace = 'farBelow' | 'below' | 'average' | 'above' | 'farAbove';
