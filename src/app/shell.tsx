import type { ReactNode } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import type { UnreadablePart } from "#src/link/link-state.ts";
import { Announcer } from "./announcer.tsx";
import { DateControls } from "./date-controls.tsx";
import { useFollowLinks } from "./follow-links.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { Navigation } from "./navigation.tsx";
import { Notices } from "./notices.tsx";
import { SiteFooter } from "./site-footer.tsx";
import "#src/ui/fonts.css";
import "#src/ui/tokens.css";
import "#src/ui/base.css";
import "./shell.css";

const messages = defineMessages({
  nl: { skip: "Naar de inhoud", brand: "Van M-decreet naar leersteun" },
  en: { skip: "Skip to content", brand: "From M-decree to learning support" },
});

type Props = { unreadable: readonly UnreadablePart[]; children: ReactNode };

/** What stands around every view: where you are, on which day, in which language. */
export function Shell({ unreadable, children }: Props) {
  const words = useMessages(messages);
  const { href, state } = useLink();
  const followLinks = useFollowLinks();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- anchors are followed here; Enter on an anchor is a click
    <div className="shell" onClick={followLinks}>
      <a className="shell-skip" href="#main">
        {words.skip}
      </a>
      <header className="shell-header">
        <a className="shell-brand" href={href({ mijlpaal: null }, "timeline")}>
          <BrandSign />
          {words.brand}
        </a>
        <Navigation />
        <DateControls />
        <LanguageChoice />
      </header>
      <Notices unreadable={unreadable} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      {/* What was said in one language is not read in another. */}
      <Announcer key={state.taal} />
    </div>
  );
}

/** The two ribbons that hand over. */
const BrandSign = () => (
  <svg width="32" height="20" viewBox="0 0 32 20" aria-hidden="true">
    <path fill="var(--was)" d="M0 1h15v7H0z" />
    <path fill="var(--is)" d="M17 1h15v7H17z" />
    <path fill="var(--was-tint)" stroke="var(--was-deep)" strokeWidth="1.5" d="M0 11.75h15M0 18.25h15" />
    <path fill="none" stroke="var(--is-deep)" strokeWidth="1.5" d="M17 11.75h15M17 18.25h15" />
    <path fill="var(--was-tint)" d="M0 12.5h15v5H0z" />
    <path fill="var(--is-tint)" d="M17 12.5h15v5H17z" />
  </svg>
);
