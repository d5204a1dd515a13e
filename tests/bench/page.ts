import type { Benchmark } from './benchmark.ts';
import { benchLoads } from './page-load.ts';
import { benchWalks } from './page-walk.ts';
import { serveBenchPages } from './pages.ts';

export const pageBenchmark: Benchmark = {
  name: 'page',
  about: 'our walk against one that only reads, and loading pages with the extension and without',
  async run(options) {
    const { server, pages } = await serveBenchPages();
    try {
      return [
        await benchWalks(pages, options),
        await benchLoads(
          pages.filter(({ generated }) => generated),
          options,
        ),
      ];
    } finally {
      await server.close();
    }
  },
};
