/** The DOM of the component tests has no Web Locks: exclusive ones, one after the other, as the standard says. */
const ends = new Map<string, Promise<unknown>>();

Object.defineProperty(navigator, 'locks', {
  value: {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const done = (ends.get(name) ?? Promise.resolve()).then(work);
      ends.set(
        name,
        done.catch(() => undefined),
      );
      return done;
    },
  },
});
