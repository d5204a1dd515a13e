import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCardHost } from '../../utils/card-module.ts';
import { PopoverCardHost } from './card-host.tsx';

export default defineUnlistedScript(() => provideCardHost(() => new PopoverCardHost()));
