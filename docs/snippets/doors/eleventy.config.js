import onesheet from 'onesheet/eleventy';

export default function (config) {
  config.addPlugin(onesheet, { films: 'films', lang: 'en', theme: 'trade' });
}
