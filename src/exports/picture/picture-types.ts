export const SVG_TYPE = "image/svg+xml";
export const PNG_TYPE = "image/png";
