/** A pack with one good entry, HTML in its fields, a prototype's key for an id, an id that is taken, and a form of one letter. */
export const HOSTILE_PACK = {
  format: 'guanghuo-lens-pack',
  id: 'suppliers',
  name: 'Suppliers <img src=x onerror=alert(1)>',
  categories: [{ id: 'supplier', names: [{ text: 'Suppliers', lang: 'en' }], colour: 'lime' }],
  entries: [
    {
      id: 'acme',
      names: [{ text: 'Acme Tools', lang: 'en' }],
      forms: ['阿克美'],
      category: 'supplier',
      note: '<b>Pays</b> on time',
      url: 'https://acme.example/',
    },
    { id: '__proto__', names: [{ text: 'Polluted' }] },
    { id: 'one', names: [{ text: 'Q' }] },
    { id: 'acme', names: [{ text: 'Double' }] },
  ],
};
