import type { Benchmark } from './benchmark.ts';
export const startBenchmark: Benchmark = { name: 'start', about: 'x', run: async () => [] };
