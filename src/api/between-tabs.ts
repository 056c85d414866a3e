/** What the pages of one visitor tell each other. Where the browser lets them not, each stands on its own. */
export type Tabs<Message> = {
  tell: (message: Message) => void;
  listen: (listener: (message: Message) => void) => void;
  close: () => void;
};

export function otherTabs<Message>(name: string): Tabs<Message> {
  const channel = opened(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than its own
    tell: (message) => channel?.postMessage(message),
    listen: (listener) =>
      channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => listener(data)),
    close: () => channel?.close(),
  };
}

/** A frame in a page of somebody else may be refused what rests on storage. */
function opened(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/**
 * In one tab at a time. There are no locks on an origin that is not secure, and none are given where storage is blocked:
 * the work is done all the same.
 */
export async function inOneTab(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager | null };
  let begun = false;
  const begin = async () => {
    begun = true;
    await work();
  };
  if (!locks) return begin();
  await locks.request(name, begin).catch((error: unknown) => {
    if (begun) throw error;
    return begin();
  });
}
