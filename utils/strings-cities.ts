/** The names of Guangdong's cities, for the map: it shows those too that the page does not name. A test holds them to the dataset's. */
import type { CityId } from '../data/cities.ts';
import { type Catalogue, translator } from './i18n.ts';

export const CITY_STRINGS: Catalogue<CityId> = {
  guangzhou: { en: 'Guangzhou', zhHans: '广州', zhHant: '廣州' },
  shenzhen: { en: 'Shenzhen', zhHans: '深圳', zhHant: '深圳' },
  zhuhai: { en: 'Zhuhai', zhHans: '珠海', zhHant: '珠海' },
  shantou: { en: 'Shantou', zhHans: '汕头', zhHant: '汕頭' },
  foshan: { en: 'Foshan', zhHans: '佛山', zhHant: '佛山' },
  shaoguan: { en: 'Shaoguan', zhHans: '韶关', zhHant: '韶關' },
  zhanjiang: { en: 'Zhanjiang', zhHans: '湛江', zhHant: '湛江' },
  zhaoqing: { en: 'Zhaoqing', zhHans: '肇庆', zhHant: '肇慶' },
  jiangmen: { en: 'Jiangmen', zhHans: '江门', zhHant: '江門' },
  maoming: { en: 'Maoming', zhHans: '茂名', zhHant: '茂名' },
  huizhou: { en: 'Huizhou', zhHans: '惠州', zhHant: '惠州' },
  meizhou: { en: 'Meizhou', zhHans: '梅州', zhHant: '梅州' },
  shanwei: { en: 'Shanwei', zhHans: '汕尾', zhHant: '汕尾' },
  heyuan: { en: 'Heyuan', zhHans: '河源', zhHant: '河源' },
  yangjiang: { en: 'Yangjiang', zhHans: '阳江', zhHant: '陽江' },
  qingyuan: { en: 'Qingyuan', zhHans: '清远', zhHant: '清遠' },
  dongguan: { en: 'Dongguan', zhHans: '东莞', zhHant: '東莞' },
  zhongshan: { en: 'Zhongshan', zhHans: '中山', zhHant: '中山' },
  chaozhou: { en: 'Chaozhou', zhHans: '潮州', zhHant: '潮州' },
  jieyang: { en: 'Jieyang', zhHans: '揭阳', zhHant: '揭陽' },
  yunfu: { en: 'Yunfu', zhHans: '云浮', zhHant: '雲浮' },
};

/** The name of a city in the reader's language. */
export const cityName: ReturnType<typeof translator<CityId>> = translator(CITY_STRINGS);
