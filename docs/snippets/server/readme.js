import { renderBox } from 'onesheet/render';

renderBox(film, { box: 'deal-box', src: '/films/my-film.json' }); // the element, which needs no script to be read
renderBox(film, { box: 'deal-box', format: 'email', lang: 'de', theme: 'trade' }); // or html, amp, text, markdown, jsonld
