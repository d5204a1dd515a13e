/** Guangdong as a map of tiles, one a city, shaded by mentions; and as a table. */
import type { VNode } from 'preact';
import type { CityId } from '../data/cities.ts';
import { type CardLanguage, LANGUAGE_KEYS } from '../utils/i18n.ts';
import { cityName } from '../utils/strings-cities.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PageCity } from './popup-page.ts';

export interface CityMapProps {
  readonly language: CardLanguage;
  /** The most often named first. */
  readonly cities: readonly PageCity[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Column and row of each city, and the two letters it is known by: neighbours lie as on the map as far as tiles can. */
export const CITY_TILES: Readonly<Record<CityId, readonly [column: number, row: number, letters: string]>> = {
  shaoguan: [5, 1, 'SG'],
  meizhou: [8, 1, 'MZ'],
  qingyuan: [4, 2, 'QY'],
  heyuan: [7, 2, 'HY'],
  jieyang: [8, 2, 'JY'],
  chaozhou: [9, 2, 'CZ'],
  zhaoqing: [3, 3, 'ZQ'],
  foshan: [4, 3, 'FS'],
  guangzhou: [5, 3, 'GZ'],
  dongguan: [6, 3, 'DG'],
  huizhou: [7, 3, 'HZ'],
  shanwei: [8, 3, 'SW'],
  shantou: [9, 3, 'ST'],
  yunfu: [3, 4, 'YF'],
  jiangmen: [4, 4, 'JM'],
  zhongshan: [5, 4, 'ZS'],
  shenzhen: [6, 4, 'SZ'],
  zhanjiang: [1, 5, 'ZJ'],
  maoming: [2, 5, 'MM'],
  yangjiang: [3, 5, 'YJ'],
  zhuhai: [5, 5, 'ZH'],
};

/** So many cities are named beside the map. */
const MOST_NAMED = 5;
/** Shades above none. */
const LEVELS = 3;

export function CityMap({ language, cities, open, onOpen }: CityMapProps): VNode {
  const most = Math.max(...cities.map(({ count }) => count));
  const byId = new Map(cities.map((city) => [city.city, city]));
  return (
    <details
      class="map"
      data-category="place"
      open={open}
      onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
    >
      <summary class="map-name">{popupText(language, 'map')}</summary>
      <div class="map-picture" aria-hidden="true">
        <div class="map-tiles">
          {Object.entries(CITY_TILES).map(([id, [column, row, letters]]) => {
            const city = byId.get(id as CityId);
            return (
              <span
                key={id}
                class="map-tile"
                data-level={city ? Math.ceil((city.count / most) * LEVELS) : 0}
                style={{ gridColumn: column, gridRow: row }}
                title={titleOf(id as CityId, city, language)}
              >
                {language === 'en' ? letters : cityName(language, id as CityId)}
              </span>
            );
          })}
        </div>
        <ol class="map-most">
          {cities.slice(0, MOST_NAMED).map(({ city, count }) => (
            <li key={city}>
              <span>{cityName(language, city)}</span> <span class="map-count">{count.toLocaleString(language)}</span>
            </li>
          ))}
        </ol>
      </div>
      <CityTable language={language} cities={cities} />
    </details>
  );
}

/** What the picture says, and which mentions each city counts. */
function CityTable({ language, cities }: Pick<CityMapProps, 'language' | 'cities'>): VNode {
  return (
    <details class="map-table">
      <summary>{popupText(language, 'map.table')}</summary>
      <p class="quiet">{popupText(language, 'map.more')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{popupText(language, 'map.city')}</th>
            <th scope="col">{popupText(language, 'map.mentions')}</th>
            <th scope="col">{popupText(language, 'map.of')}</th>
          </tr>
        </thead>
        <tbody>
          {cities.map((city) => (
            <tr key={city.city}>
              <th scope="row">{cityName(language, city.city)}</th>
              <td>{city.count.toLocaleString(language)}</td>
              <td>{partsOf(city, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function titleOf(id: CityId, city: PageCity | undefined, language: CardLanguage): string {
  const text = popupText(language, 'share', { name: cityName(language, id), count: city?.count ?? 0 });
  return city ? `${text} (${partsOf(city, language)})` : text;
}

/** What a city counts: `Shenzhen 4, DJI 3`. */
function partsOf({ entries }: PageCity, language: CardLanguage): string {
  const parts = entries.map(
    ({ names, count }) => `${names[LANGUAGE_KEYS[language]]} ${count.toLocaleString(language)}`,
  );
  return parts.join(language === 'en' ? ', ' : '、');
}
