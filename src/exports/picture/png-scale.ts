/** How many px of the file stand for one of the drawing. Apart from what draws it: a menu names them before. */
export const PNG_SCALES = [1, 2, 3, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];
