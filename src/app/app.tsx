import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, memo, StrictMode, useEffect, useLayoutEffect } from "react";
import { Router } from "wouter";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { LanguageProvider } from "#src/i18n/language.tsx";
import { type Link, LinkProvider } from "#src/link/link-context.tsx";
import type { UnreadablePart } from "#src/link/link-state.ts";
import { viewNames } from "#src/link/view-names.ts";
import { showPage } from "#src/ui/show-page.ts";
import { Notices } from "./notices.tsx";
import { Shell } from "./shell.tsx";
import { useToday } from "./today.ts";
import { useAppLink } from "./use-app-link.ts";
import { useDocument } from "./use-document.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { View } from "./view.tsx";

const NotFound = lazy(async () => ({ default: (await import("./not-found.tsx")).NotFound }));

type Props = {
  queryClient: QueryClient;
  /** Path under which the product is served, without a slash at the end. */
  base: string;
  /** How a page that was rendered beforehand links to its siblings: "./" or "../". */
  pageBase: string;
  /** ISO day on which the page was built. */
  builtOn: string;
  /** Called once the first render stands in the page. */
  onReady?: () => void;
  /** The path below the base, when there is no address bar. */
  serverPath?: string;
};

export const App = ({ queryClient, base, pageBase, builtOn, onReady, serverPath = "/" }: Props) => (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Router base={base} ssrPath={serverPath} ssrSearch="">
        <Page {...{ builtOn, pageBase, onReady }} />
      </Router>
    </QueryClientProvider>
  </StrictMode>
);

/** Shows a page that was held back. It stands first: what is measured after it has its place. */
function Shown() {
  useLayoutEffect(showPage, []);
  return null;
}

type PageProps = { builtOn: string; pageBase: string; onReady: (() => void) | undefined };

function Page({ builtOn, pageBase, onReady }: PageProps) {
  const today = useToday(builtOn);
  const { link, now, found, unreadable } = useAppLink(today, pageBase);
  useDocument(link, found);
  useKeptFocus();
  useEffect(() => onReady?.(), [onReady]);
  return (
    <LanguageProvider language={link.state.taal}>
      <Shown />
      <LinkProvider link={link} now={now}>
        <Content {...{ link, found, unreadable }} />
      </LinkProvider>
    </LanguageProvider>
  );
}

type ContentProps = { link: Link; found: boolean; unreadable: readonly UnreadablePart[] };

/** It is not drawn again as long as the link that it shows is the same, whatever is typed meanwhile. */
const Content = memo(({ link, found, unreadable }: ContentProps) =>
  link.view === "presentation" && link.state.scherm ? (
    // Here, not in it: its script, or what it shows, may not come.
    // It has a name: the page around a frame may have a main part too.
    <main id="main" tabIndex={-1} aria-label={viewNames[link.state.taal].presentation}>
      {/* Who reads a frame in another page would take the day of today for the one that was meant. */}
      {link.state.scherm === "kader" && unreadable.length > 0 && <Notices unreadable={unreadable} />}
      <View name="presentation" />
    </main>
  ) : (
    <Shell unreadable={unreadable}>
      {found ? (
        <View name={link.view} />
      ) : (
        <LoadedPart>
          <NotFound />
        </LoadedPart>
      )}
    </Shell>
  ),
);
