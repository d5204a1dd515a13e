import { launch } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { Benchmark } from './benchmark.ts';
import { serveBenchPages } from './pages.ts';
import { benchHeap } from './start-heap.ts';
import { scriptSizes } from './start-sizes.ts';
import { benchDecode, benchInjection } from './start-times.ts';

export const startBenchmark: Benchmark = {
  name: 'start',
  about: 'what the content script costs an empty page: time, bytes, memory',
  async run({ browser: name, log }) {
    const extension = buildExtension(name);
    const { server, empty } = await serveBenchPages([]);
    const [withUs, without] = [await launch(name, { extension }), await launch(name)];
    try {
      log('decode the pattern table');
      const decode = await benchDecode(without, name, empty.url);
      // Firefox has neither a trace nor a heap to be asked.
      const traceable = name === 'chromium';
      if (traceable) log('injection');
      const injection = traceable ? [await benchInjection(withUs, empty.url)] : [];
      if (traceable) log('heap');
      const heap = traceable ? [await benchHeap(withUs, without, server, empty.url)] : [];
      return [
        { title: 'Until an empty page is ready to be walked', rows: [...decode, ...injection] },
        { title: 'Sizes of the built scripts', rows: scriptSizes(extension) },
        ...(heap.length > 0 ? [{ title: 'Memory of an empty frame', rows: heap }] : []),
      ];
    } finally {
      await withUs.close();
      await without.close();
      await server.close();
    }
  },
};
