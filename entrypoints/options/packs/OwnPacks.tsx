/** The pack manager as a part of the options page: it lives as long as its section is shown. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MountedPacks, mountPacks, type OwnPacksProps } from './mount-packs.tsx';

export function OwnPacks(props: OwnPacksProps): VNode {
  const { language, hiddenCategories } = props;
  const root = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPacks | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: changes are told to what is mounted, below.
  useEffect(() => {
    mounted.current = mountPacks(root.current as HTMLDivElement, props);
    return () => mounted.current?.unmount();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is heard from it never changes.
  useEffect(() => mounted.current?.update(props), [language, hiddenCategories]);
  return <div ref={root} />;
}
