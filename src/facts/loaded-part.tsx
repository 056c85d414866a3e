import { type ReactNode, Suspense } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { ErrorBoundary } from "#src/ui/error-boundary.tsx";
import { FactsPending } from "./facts-pending.tsx";
import "./facts-error.css";

const messages = defineMessages({
  nl: { failed: "Dit deel van de pagina kon niet worden geladen.", reload: "Pagina opnieuw laden" },
  en: { failed: "This part of the page could not be loaded.", reload: "Reload the page" },
});

/** A part that is fetched when it is opened: it says that it is coming, or that it did not come. */
export const LoadedPart = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary fallback={<NotLoaded />}>
    <Suspense fallback={<FactsPending />}>{children}</Suspense>
  </ErrorBoundary>
);

function NotLoaded() {
  const words = useMessages(messages);
  return (
    <div className="facts-error" role="alert">
      <p>{words.failed}</p>
      <p>
        {/* A script that failed once is not asked for again within the same page. */}
        <button type="button" className="text-button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </p>
    </div>
  );
}
