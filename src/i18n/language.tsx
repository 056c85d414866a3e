import { createContext, type ReactNode, use } from "react";
import type { Language } from "#src/domain/text.ts";

const LanguageContext = createContext<Language>("nl");

export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

export const useLanguage = (): Language => use(LanguageContext);

/** The words of `messages` in the language of the page. */
export const useMessages = <M,>(messages: Readonly<Record<Language, M>>): M => messages[use(LanguageContext)];
