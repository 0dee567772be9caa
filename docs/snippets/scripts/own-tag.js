import { DealBox, define } from 'onesheet';

define('x-deal-box', class extends DealBox {});
