import { createContext } from "react";

/** Where nobody can scroll, as on a slide, a picture is lower: its words keep their size. */
export const LowChartsContext = createContext(false);
