import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '../../utils/reader-module.ts';
import { startReader } from './reader.ts';

export default defineUnlistedScript(() => provideReader(startReader));
