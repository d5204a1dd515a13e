/** In `storage.local`: when the table of the reader's own packs was made; absent while none of them is on. */
export const OWN_TABLE_KEY = 'own-table';
