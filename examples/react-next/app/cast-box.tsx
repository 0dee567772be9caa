'use client';

import 'onesheet/cast-list'; // each import registers one tag, in the browser; on the server it does no harm
import 'onesheet/deal-box';
import 'onesheet/film-card';
import type {} from 'onesheet/jsx'; // the types of the tags
import { useEffect, useRef, useState } from 'react';

/** The cast, and which film it is of as soon as that is known. */
export function CastBox({ src }: { src: string }) {
  const box = useRef<HTMLElementTagNameMap['cast-list']>(null);
  const [title, setTitle] = useState('');

  // Not `onfilm-load={...}`: React 19 adds no listeners to a custom element that came from the server.
  useEffect(() => {
    const cast = box.current;
    const onLoad = ({ detail }: HTMLElementEventMap['film-load']) => setTitle(detail.film.title);
    cast?.addEventListener('film-load', onLoad);
    return () => cast?.removeEventListener('film-load', onLoad);
  }, []);

  return (
    <>
      <cast-list ref={box} src={src} max={3} heading-level={2}>
        <p>With Andy Samberg and Cristin Milioti.</p>
      </cast-list>
      <p id="status">{title && `Loaded: ${title}`}</p>
    </>
  );
}
