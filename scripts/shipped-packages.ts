/** Which packages are in what was built: by the modules that went into it. */

/** The package that a module is of, by its path; null for our own and for what the tools make up. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '');
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return name ?? null;
}

/** The packages of the modules, sorted, each once. */
export function packagesOf(moduleIds: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const id of moduleIds) {
    const name = packageOf(id);
    if (name !== null) names.add(name);
  }
  return [...names].sort();
}
