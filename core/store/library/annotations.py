"""Captions and aspect words of photos, and the words themselves as searchable rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.conventions.mentions import without_mention
from core.records import Annotation, AspectKind, AspectWord, PhotoId
from core.store.connection import Connection, transaction
from core.store.library.frames import FILED, LEAD

if TYPE_CHECKING:
    from core.arrays import FloatVector

_CHUNK_ROWS: Final = 64  # of vec0; see core.store.vectors.generations
_DENIED: Final = (
    "SELECT e.subject FROM edits e WHERE e.photo = p.content_hash AND e.undone_at IS NULL"
)
# The user's correction of photo `p` overrides any describer's word `w`.
_NOT_DENIED: Final = f"lower(w.word) NOT IN (SELECT lower(subject) FROM ({_DENIED}))"


@dataclass(frozen=True, slots=True)
class TextSpace:
    """Identity of the vector space of the word embeddings."""

    encoder_id: str
    dimension: int


@dataclass(frozen=True, slots=True)
class WordCount:
    """A word and the number of photos that show it."""

    word: str
    kind: AspectKind
    photos: int


@dataclass(frozen=True, slots=True)
class WordHit:
    """A word and its cosine similarity to a query, in [-1, 1]."""

    word: str
    kind: AspectKind
    score: float


class AnnotationStore:
    """Annotations of all describers; reads return the preferred one available for each photo.

    The first describer of a photo applies until a preferred one has described it. Older annotations
    are kept, so switching back to another describer costs nothing.
    """

    def __init__(self, connection: Connection, text_space: TextSpace | None = None) -> None:
        self._connection = connection
        self._text_space = text_space

    # --- reading -----------------------------------------------------------------------

    def annotations(self, ids: Collection[PhotoId]) -> dict[PhotoId, Annotation]:
        """Captions and words (strongest first) of photos; photos without any are left out."""
        wanted = json.dumps(list(ids))
        words: dict[int, list[AspectWord]] = defaultdict(list)
        for photo_id, word, kind, salience in self._connection.execute(
            "SELECT p.id, w.word, w.kind, a.salience FROM photos p "
            "JOIN photo_aspects a ON a.photo_id = p.id AND a.describer_id = p.describer_id "
            "JOIN aspect_words w ON w.id = a.word_id "
            f"WHERE p.id IN (SELECT value FROM json_each(?)) AND {_NOT_DENIED} "
            "ORDER BY a.salience DESC, w.word",
            (wanted,),
        ):
            words[photo_id].append(AspectWord(word, AspectKind(kind), salience))
        captions: dict[int, str] = {
            photo_id: without_mention(caption, json.loads(denied))
            for photo_id, caption, denied in self._connection.execute(
                f"SELECT p.id, a.caption, (SELECT json_group_array(subject) FROM ({_DENIED})) "
                "FROM photos p "
                "JOIN annotations a ON a.photo_id = p.id AND a.describer_id = p.describer_id "
                "WHERE p.id IN (SELECT value FROM json_each(?))",
                (wanted,),
            )
        }
        return {id_: Annotation(captions[id_], tuple(words[id_])) for id_ in ids if id_ in captions}

    def document_frequency(self, words: Collection[str]) -> dict[str, int]:
        """The number of photos that show each word; 0 for unknown words."""
        counts = dict.fromkeys(words, 0)
        counts.update(
            self._connection.execute(
                "SELECT word, sum(photo_count) FROM aspect_words "
                "WHERE word IN (SELECT value FROM json_each(?)) GROUP BY word",
                (json.dumps(list(words)),),
            )
        )
        return counts

    def annotated_count(self) -> int:
        """The number of annotated photos: the N of the inverse document frequency."""
        return int(
            self._connection.execute(
                "SELECT count(*) FROM photos WHERE describer_id IS NOT NULL"
            ).get
        )

    def words(self, min_count: int = 1) -> list[WordCount]:
        """Words that at least `min_count` photos show, most frequent first."""
        rows = self._connection.execute(
            "SELECT word, kind, photo_count FROM aspect_words WHERE photo_count >= ? "
            "ORDER BY photo_count DESC, word, kind",
            (min_count,),
        )
        return [WordCount(word, AspectKind(kind), photos) for word, kind, photos in rows]

    def confident_words(
        self, least_salience: float, fewest: int, without: Collection[PhotoId] = ()
    ) -> list[WordCount]:
        """Words that at least `fewest` visible photos show with this salience, most frequent first.

        Args:
            without: photos to leave out of the count.
        """
        rows = self._connection.execute(
            "SELECT w.word, w.kind, count(*) AS shown FROM photo_aspects a "
            "JOIN photos p ON p.id = a.photo_id AND p.describer_id = a.describer_id "
            "JOIN aspect_words w ON w.id = a.word_id "
            f"WHERE a.salience >= ? AND w.photo_count >= ? AND {FILED} AND {_NOT_DENIED} "
            "AND a.photo_id NOT IN (SELECT value FROM json_each(?)) "
            "GROUP BY w.id HAVING shown >= ? ORDER BY shown DESC, w.word",
            (least_salience, fewest, json.dumps(list(without)), fewest),
        )
        return [WordCount(word, AspectKind(kind), shown) for word, kind, shown in rows]

    def photos_with_word(
        self, word: str, limit: int = 200, *, least_salience: float = 0.0
    ) -> list[PhotoId]:
        """Visible photos that show a word with at least this salience, strongest first; of a clip, the frame that
        shows it most."""
        rows = self._connection.execute(
            "SELECT p.id FROM aspect_words w JOIN photo_aspects a ON a.word_id = w.id "
            "JOIN photos p ON p.id = a.photo_id AND p.describer_id = a.describer_id "
            f"WHERE w.word = ? AND a.salience >= ? AND {FILED} AND {_NOT_DENIED} "
            f"GROUP BY {LEAD} ORDER BY max(a.salience) DESC, p.id LIMIT ?",
            (word, least_salience, limit),
        )
        return [PhotoId(row[0]) for row in rows]

    def out_of_date(self, describer_id: str) -> list[PhotoId]:
        """Visible photos that this describer has not described yet, newest first."""
        rows = self._connection.execute(
            "SELECT p.id FROM photos p WHERE NOT EXISTS (SELECT 1 FROM annotations a "
            "JOIN describers d ON d.id = a.describer_id WHERE a.photo_id = p.id AND d.name = ?) "
            f"AND {FILED} ORDER BY p.sort_key DESC, p.id DESC",
            (describer_id,),
        )
        return [PhotoId(row[0]) for row in rows]

    # --- writing -----------------------------------------------------------------------

    def prefer(self, describer_id: str) -> None:
        """Prefer this describer's annotations over all others wherever it has any.

        Call when the user chooses a describer; cheap if it is already the preferred one.
        """
        with transaction(self._connection):
            ((top,),) = self._connection.execute(
                "SELECT name FROM (SELECT name FROM describers ORDER BY precedence DESC LIMIT 1) "
                "UNION ALL SELECT NULL LIMIT 1"
            )
            if top == describer_id:
                return
            self._connection.execute(
                "INSERT INTO describers(name, precedence) "
                "SELECT ?, coalesce(max(precedence), 0) + 1 FROM describers "
                "WHERE true ON CONFLICT(name) DO UPDATE SET precedence = excluded.precedence",
                (describer_id,),
            )
            self._connection.execute(
                "UPDATE photos SET describer_id = d.id FROM describers d WHERE d.name = ? "
                "AND EXISTS (SELECT 1 FROM annotations a "
                "WHERE a.photo_id = photos.id AND a.describer_id = d.id)",
                (describer_id,),
            )
            self.recount()

    def put(self, describer_id: str, annotations: Mapping[PhotoId, Annotation]) -> None:
        """Store annotations of one describer, replacing its earlier ones for the same photos.

        They take effect at once unless a preferred describer has described the photo. An unknown
        describer becomes the preferred one.
        """
        with transaction(self._connection):
            describer = self._describer(describer_id)
            for photo_id, annotation in annotations.items():
                shows = self._shows(photo_id, describer)
                if shows:
                    self._count_words(photo_id, -1)
                self._replace(photo_id, describer, annotation)
                if shows:
                    self._connection.execute(
                        "UPDATE photos SET describer_id = ? WHERE id = ?", (describer, photo_id)
                    )
                    self._count_words(photo_id, +1)

    def recount(self, words: Collection[str] | None = None) -> None:
        """Recount the photos of these words, by default of all words."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE aspect_words AS w SET photo_count = (SELECT count(*) FROM photo_aspects a "
                "JOIN photos p ON p.id = a.photo_id AND p.describer_id = a.describer_id "
                f"WHERE a.word_id = w.id AND {_NOT_DENIED}) WHERE ?1 IS NULL "
                "OR lower(word) IN (SELECT lower(value) FROM json_each(?1))",
                (None if words is None else json.dumps(list(words)),),
            )

    # --- word embeddings ---------------------------------------------------------------

    def words_without_vector(self, words: Collection[str] | None = None) -> list[str]:
        """Words that have no embedding in the text space, among all stored words or among `words`.

        After the text encoder changes, these are the words to encode again.
        """
        if words is None:
            words = [row[0] for row in self._connection.execute("SELECT word FROM aspect_words")]
        return sorted(set(words) - self._embedded(words))

    def ensure_words(self, vectors: Mapping[str, FloatVector]) -> None:
        """Store unit embeddings [dimension] of words; words that already have one keep it.

        A word that no photo has is ignored: `put` its annotations first.

        Raises:
            ValueError: if an embedding has another dimension or is not finite.
        """
        if not vectors:
            return
        import numpy as np  # here and below: the window reads words but never vectors

        space = self._space()
        with transaction(self._connection):
            table = self._made_word_table()
            rows = self._connection.execute(
                "SELECT id, word FROM aspect_words "
                "WHERE word IN (SELECT value FROM json_each(?)) "
                f"AND id NOT IN (SELECT word_id FROM {table})",
                (json.dumps(list(vectors)),),
            ).fetchall()
            for word_id, word in rows:
                vector = np.ascontiguousarray(vectors[str(word)], dtype=np.float32)
                if vector.shape != (space.dimension,) or not np.isfinite(vector).all():
                    raise ValueError(f"a word embedding must be {space.dimension} finite numbers")
                self._connection.execute(
                    f"INSERT INTO {table}(word_id, embedding) VALUES (?, ?)",
                    (word_id, vector.tobytes()),
                )

    def search_words(self, vector: FloatVector, k: int) -> list[WordHit]:
        """The k words most similar to an embedding [dimension], best first, by vec0."""
        table = self._word_table()
        if table is None:
            return []
        import numpy as np

        query = np.ascontiguousarray(vector, dtype=np.float32)
        rows = self._connection.execute(
            "SELECT w.word, w.kind, v.distance FROM "
            f"(SELECT word_id, distance FROM {table} WHERE embedding MATCH ? AND k = ?) v "
            "JOIN aspect_words w ON w.id = v.word_id ORDER BY v.distance, w.word, w.kind",
            (query.tobytes(), k),
        )
        return [WordHit(word, AspectKind(kind), 1.0 - distance) for word, kind, distance in rows]

    def word_vectors(self, words: Collection[str]) -> dict[str, FloatVector]:
        """Stored embeddings of words; words without one are left out."""
        table = self._word_table()
        if table is None:
            return {}
        import numpy as np

        rows = self._connection.execute(
            f"SELECT w.word, v.embedding FROM aspect_words w "
            f"CROSS JOIN {table} v ON v.word_id = w.id "
            "WHERE w.word IN (SELECT value FROM json_each(?))",
            (json.dumps(list(words)),),
        )
        return {word: np.frombuffer(data, dtype=np.float32) for word, data in rows}

    def drop_other_spaces(self) -> None:
        """Delete the embeddings of earlier text encoders once the current one covers every word."""
        with transaction(self._connection):
            current = self._word_table()
            for (id_,) in list(self._connection.execute("SELECT id FROM text_spaces")):
                if _word_table_name(id_) != current:
                    self._connection.execute(f"DROP TABLE {_word_table_name(id_)}")
                    self._connection.execute("DELETE FROM text_spaces WHERE id = ?", (id_,))

    def _embedded(self, words: Collection[str]) -> set[str]:
        """The subset of `words` whose rows (one for each kind) all have an embedding."""
        table = self._word_table()
        if table is None:
            return set()
        rows = self._connection.execute(
            f"SELECT w.word FROM aspect_words w LEFT JOIN {table} v ON v.word_id = w.id "
            "WHERE w.word IN (SELECT value FROM json_each(?)) "
            "GROUP BY w.word HAVING count(v.word_id) = count(*)",
            (json.dumps(list(words)),),
        )
        return {row[0] for row in rows}

    def _describer(self, name: str) -> int:
        sql = "SELECT id FROM describers WHERE name = ?"
        id_ = self._connection.execute(sql, (name,)).get
        if id_ is None:
            self.prefer(name)
            id_ = self._connection.execute(sql, (name,)).get
        return int(id_)

    def _shows(self, photo_id: PhotoId, describer: int) -> bool:
        return bool(
            self._connection.execute(
                "SELECT coalesce((SELECT precedence FROM describers WHERE id = p.describer_id), 0)"
                " <= (SELECT precedence FROM describers WHERE id = ?) "
                "FROM photos p WHERE p.id = ?",
                (describer, photo_id),
            ).get
        )

    def _replace(self, photo_id: PhotoId, describer: int, annotation: Annotation) -> None:
        key = (photo_id, describer)
        self._connection.execute(
            "DELETE FROM photo_aspects WHERE photo_id = ? AND describer_id = ?", key
        )
        self._connection.execute(
            "INSERT INTO annotations(photo_id, describer_id, caption) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET caption = excluded.caption",
            (*key, annotation.caption),
        )
        self._connection.executemany(
            "INSERT INTO photo_aspects(photo_id, describer_id, word_id, salience) "
            "VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "salience = max(salience, excluded.salience)",
            [(*key, self._word_id(a), a.salience) for a in annotation.aspects],
        )

    def _word_id(self, aspect: AspectWord) -> int:
        key = (aspect.word, aspect.kind.value)
        sql = "SELECT id FROM aspect_words WHERE word = ? AND kind = ?"
        id_ = self._connection.execute(sql, key).get
        if id_ is not None:
            return int(id_)
        self._connection.execute("INSERT INTO aspect_words(word, kind) VALUES (?, ?)", key)
        return self._connection.last_insert_rowid()

    def _count_words(self, photo_id: PhotoId, step: int) -> None:
        """Add `step` to the photo count of every word the photo currently shows."""
        self._connection.execute(
            "UPDATE aspect_words SET photo_count = photo_count + ? WHERE id IN ("
            "SELECT w.id FROM photos p JOIN photo_aspects a "
            "ON a.photo_id = p.id AND a.describer_id = p.describer_id "
            f"JOIN aspect_words w ON w.id = a.word_id WHERE p.id = ? AND {_NOT_DENIED})",
            (step, photo_id),
        )

    def _space(self) -> TextSpace:
        if self._text_space is None:
            raise ValueError("word embeddings need an AnnotationStore with a text space")
        return self._text_space

    def _word_table(self) -> str | None:
        """The vec0 table of the text space; None until the first embedding is written."""
        space = self._space()
        id_ = self._connection.execute(
            "SELECT id FROM text_spaces WHERE encoder_id = ? AND dimension = ?",
            (space.encoder_id, space.dimension),
        ).get
        return None if id_ is None else _word_table_name(id_)

    def _made_word_table(self) -> str:
        table, space = self._word_table(), self._space()
        if table is not None:
            return table
        self._connection.execute(
            "INSERT INTO text_spaces(encoder_id, dimension) VALUES (?, ?)",
            (space.encoder_id, space.dimension),
        )
        table = _word_table_name(self._connection.last_insert_rowid())
        self._connection.execute(
            f"CREATE VIRTUAL TABLE {table} USING vec0(word_id INTEGER PRIMARY KEY, "
            f"embedding FLOAT[{space.dimension}] distance_metric=cosine, chunk_size={_CHUNK_ROWS})"
        )
        return table


def _word_table_name(space_id: int) -> str:
    return f"word_vectors_{space_id}"
