import type { Language } from "#src/domain/text.ts";

/** A word, a sentence, a sentence with parameters, or a group of them. */
type Message = string | ((...parameters: never[]) => string) | Messages;
type Messages = { readonly [key: string]: Message };

/**
 * Words live beside the component that says them, in both languages at once; the compiler refuses a key that is
 * missing, superfluous or of another shape in English.
 */
export function defineMessages<Nl extends Messages>(words: {
  nl: Nl;
  en: NoInfer<Nl>;
}): Readonly<Record<Language, Nl>> {
  return words;
}
