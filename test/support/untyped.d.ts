// Libraries of pages that come without types.
declare module '@hotwired/turbo';
declare module 'jquery-4';
