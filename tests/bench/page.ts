import type { Benchmark } from './benchmark.ts';
export const pageBenchmark: Benchmark = { name: 'page', about: 'x', run: async () => [] };
