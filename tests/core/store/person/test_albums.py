"""Albums: photos by content, whatever happens to folders; names are unique and kept as typed."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.records import Facet, FacetCount, FacetValue
from core.store.connection import Connection
from core.store.library.facets import facet_counts
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.library.roots import RootStore
from core.store.person.albums import FAVOURITES, AlbumStore
from core.store.safekeeping.sidecars import sidecar_text
from tests.core.store.samples import add_photos, add_root


def test_photos_are_added_counted_chosen_and_taken_out(connection: Connection) -> None:
    first, second, third = add_photos(connection, add_root(connection), ["a", "b", "c"])
    albums = AlbumStore(connection)
    albums.add("Rome  2019", [first, second])
    albums.add("ROME 2019", [second, third])  # the same one
    albums.add(FAVOURITES, [third])
    assert albums.names() == ["Rome 2019"]
    assert albums.photos("rome 2019") == [first, second, third]
    assert albums.of([first, third]) == {first: ["Rome 2019"], third: [FAVOURITES, "Rome 2019"]}
    counts = facet_counts(connection, Facet.ALBUM, PhotoFilter())
    assert counts == (FacetCount(FAVOURITES, 1), FacetCount("Rome 2019", 3))
    chosen = PhotoFilter(facets=(FacetValue(Facet.ALBUM, FAVOURITES),))
    assert PhotoStore(connection).ids(chosen) == [third]
    albums.remove("Rome 2019", [first, second, third])
    assert albums.names() == []  # an empty album is gone


def test_an_album_outlives_the_folder_of_its_photos(connection: Connection) -> None:
    root = add_root(connection)
    ids = add_photos(connection, root, ["a", "b"])
    albums = AlbumStore(connection)
    albums.add("Both", ids)
    RootStore(connection).remove(root)
    assert facet_counts(connection, Facet.ALBUM, PhotoFilter()) == ()
    add_photos(connection, add_root(connection, "/elsewhere"), ["a", "b"])
    assert facet_counts(connection, Facet.ALBUM, PhotoFilter()) == (FacetCount("Both", 2),)


def test_a_name_in_use_is_refused_and_its_spelling_may_change(connection: Connection) -> None:
    ids = add_photos(connection, add_root(connection), ["a"])
    albums = AlbumStore(connection)
    albums.add("one", ids)
    albums.add("two", ids)
    with pytest.raises(UserError, match="already an album"):
        albums.rename("one", "Two")
    albums.rename("one", "ONE")
    assert albums.names() == ["ONE", "two"]


def test_sidecars_name_albums_as_keywords_of_other_programs() -> None:
    text = sidecar_text(None, None, None, (FAVOURITES, "Sea & sand"))
    assert "<rdf:li>Albums|Favourites</rdf:li><rdf:li>Albums|Sea &amp; sand</rdf:li>" in text
    assert "hierarchicalSubject" not in sidecar_text(None, None, None)
