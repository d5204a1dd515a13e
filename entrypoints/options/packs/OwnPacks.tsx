/** The pack manager as a part of the options page: it lives as long as its section is shown. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CardLanguage } from '../../../utils/i18n.ts';
import { type MountedPacks, mountPacks } from './mount-packs.tsx';

export function OwnPacks({ language }: { readonly language: CardLanguage }): VNode {
  const root = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPacks | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is told to what is mounted, below.
  useEffect(() => {
    mounted.current = mountPacks(root.current as HTMLDivElement, language);
    return () => mounted.current?.unmount();
  }, []);
  useEffect(() => mounted.current?.setLanguage(language), [language]);
  return <div ref={root} />;
}
