/** Stands for `webextension-polyfill` in the content script (see `scripts/vite-lean-modules.ts`). */

interface MessageEvent {
  addListener(listener: MessageListener): void;
  removeListener(listener: MessageListener): void;
}
type Respond = (answer: unknown) => void;
type MessageListener = (message: unknown, sender: unknown, respond: Respond) => unknown;
type Api = { runtime: { onMessage: MessageEvent } };

const { browser: native, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };

/** Chromium wants `true` and a call of `respond` where Firefox takes a promise that the listener returns. */
function withPromises(api: Api): Api {
  const wrapped = new WeakMap<MessageListener, MessageListener>();
  const onMessage: MessageEvent = {
    addListener(listener) {
      const wrapper: MessageListener = (message, sender, respond) => {
        const answer = listener(message, sender, respond);
        if (!(answer instanceof Promise)) return answer;
        answer.then(respond, () => respond(undefined));
        return true;
      };
      wrapped.set(listener, wrapper);
      api.runtime.onMessage.addListener(wrapper);
    },
    removeListener(listener) {
      const wrapper = wrapped.get(listener);
      if (wrapper) api.runtime.onMessage.removeListener(wrapper);
    },
  };
  return Object.create(api, {
    // Read when asked for: an orphaned content script has no `runtime` any more.
    runtime: { get: () => api.runtime && Object.create(api.runtime, { onMessage: { value: onMessage } }) },
  }) as Api;
}

export const browser = import.meta.env.FIREFOX ? native : withPromises(chrome);
export default browser;
