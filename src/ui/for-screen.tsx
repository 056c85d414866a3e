import type { ReactNode } from "react";
import { useScreen } from "./use-screen.ts";

type Props = {
  /** `null`: every screen. */
  screen: "wide" | "narrow" | null;
  children: ReactNode;
};

/**
 * What one kind of screen shows. It alone is rendered again when the screen is known, so that what the other kind shows
 * leaves a prerendered page without having come to life.
 */
export function ForScreen({ screen, children }: Props) {
  const shown = useScreen();
  return (screen === null || shown[screen]) && children;
}
