import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { viewNames } from "#src/link/view-names.ts";
import "./page-name.css";

/** Where a page has nothing to say, its name is its title. */
export const PageName = () => <h1 className="page-name">{viewNames[useLanguage()][useLink().view]}</h1>;
