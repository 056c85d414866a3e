import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { Router } from "wouter";
import { LanguageProvider } from "#src/i18n/language.tsx";
import { LinkProvider } from "#src/link/link-context.tsx";
import { NotFound } from "./not-found.tsx";
import { Shell } from "./shell.tsx";
import { useToday } from "./today.ts";
import { useAppLink } from "./use-app-link.ts";
import { useDocument } from "./use-document.ts";
import { View } from "./view.tsx";

type Props = {
  queryClient: QueryClient;
  /** Path under which the product is served, without a slash at the end. */
  base: string;
  /** How a page that was rendered beforehand links to its siblings: "./" or "../". */
  pageBase: string;
  /** ISO day on which the page was built. */
  builtOn: string;
  /** The path below the base, when there is no address bar. */
  serverPath?: string;
};

export const App = ({ queryClient, base, pageBase, builtOn, serverPath = "/" }: Props) => (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Router base={base} ssrPath={serverPath} ssrSearch="">
        <Page builtOn={builtOn} pageBase={pageBase} />
      </Router>
    </QueryClientProvider>
  </StrictMode>
);

function Page({ builtOn, pageBase }: Pick<Props, "builtOn" | "pageBase">) {
  const today = useToday(builtOn);
  const { link, found, unreadable } = useAppLink(today, pageBase);
  useDocument(link, found);
  return (
    <LanguageProvider language={link.state.taal}>
      <LinkProvider link={link}>
        <Shell unreadable={unreadable}>{found ? <View name={link.view} /> : <NotFound />}</Shell>
      </LinkProvider>
    </LanguageProvider>
  );
}
