"""Which language a message is in, and what it says in English."""

from __future__ import annotations

from datetime import datetime

import pytest

from core.recommend.question.languages import in_english, language_of
from core.recommend.question.parse import QuestionParser
from core.records import Intent, Order

PARSER = QuestionParser(None)


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("dinner in the middle of the night", "en", "dinner at night"),
        ("something to eat now in the middle of the night", "en", "food now"),
        ("my clothes are dirty", "en", "my laundry"),
        ("Servus", "de", None),
        ("Grüß Gott", "de", None),
        ("Hallo", "de", None),
        ("buenos días", "es", "hello"),
        ("dove posso mangiare un gelato?", "it", "where can I eat a ice cream?"),
        ("un musée gratuit", "fr", "a museum free of charge"),
        ("sightseeing, but I've had enough of churches", "en", None),
        ("waar kan ik eten?", "nl", "where can I eat?"),
        ("petit déjeuner à 7h", "fr", "breakfast at 7h"),
        ("colazione alle sette e mezza", "it", "breakfast at 7:30"),
        ("cena a las 21:30", "es", "dinner at 21:30"),
        ("un café à huit heures", "fr", "a cafe at 8"),
        ("a good wee dram", "en", "a good whisky"),
        ("rated 4.5 at a tenner", "en", "rated 4.5 at 10 pounds"),
        ("pourquoi celui-là ?", "fr", "why that one ?"),
        ("où nager avec les chiens ?", "fr", "where swim with the dogs ?"),
        ("quiero ver tranvías antiguas", "es", "I want see tram old"),
        ("onde posso comer sem carne?", "pt", "where can I eat without meat?"),
        ("billiger", "de", None),
        ("Günstiger bitte", "de", None),
        ("etwas am See", "de", "etwas am lake"),
        ("Orgelkonzert", "de", "Orgel Konzert"),
        ("eine alte Landkarte", "de", None),  # no Spanish "arte"
        ("cheap lunch, no fish", "en", None),
        ("a breakfast place for tmrw", "en", "a breakfast place for tomorrow"),
        ("gdzie jest kościół", "pl", "where is church"),
        ("gdzie jest kosciol", "pl", "where is church"),
        ("hvor er et fyrtårn?", "no", "where is a lighthouse?"),
        ("hledám jeskyni", "cs", "find cave"),
        ("hvor kan vi svømme?", "no", "where can we swim?"),
        ("yakınlarda cami var mı", "tr", "nearby mosque is there"),
        ("missä voin syödä?", "fi", "where can I eat?"),
        ("hol van a mecset?", "hu", "where is the mosque?"),
        ("πού είναι το μουσείο;", "el", "where is το museum;"),
        ("де можна поїсти?", "uk", "where can I eat?"),
    ],
)
def test_known_phrases_of_a_language_are_put_into_english(
    text: str, language: str, english: str | None
) -> None:
    assert language_of(text) == language
    assert in_english(text, language) == (english or text)


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("ラーメンが食べたい", "ja", "ramen ; want to eat"),
        ("近くの美術館はどこですか", "ja", "nearby art museum ; where"),
        ("肉なしのレストラン", "ja", "without meat ; restaurant"),
        ("カヌーがしたい", "ja", "canoe ; want"),
        ("附近有什么好吃的餐厅", "zh", "nearby good eat ; restaurant"),
        ("근처에 미술관이 있나요?", "ko", "nearby art museum is there?"),
    ],
)
def test_languages_without_spaces_or_with_their_own_script_are_read(
    text: str, language: str, english: str
) -> None:
    assert language_of(text) == language
    assert " ".join(in_english(text, language).split()) == english


@pytest.mark.parametrize(
    ("text", "kind", "excluded"),
    [
        ("un restaurant, mais pas de poisson", "restaurant", ("fish",)),
        ("je n'aime pas les musées, plutôt un parc", "park", ("museums",)),
        ("pas de musée, s'il vous plaît", "place", ("museum",)),
        ("un museo, ma non di orologi", "museum", ("clock",)),
        ("een museum, maar niet over horloges", "museum", ("clock",)),
        ("un musée, mais pas de montres", "museum", ("clock",)),
        ("un bar sans musique", "bar", ("music",)),
        ("un restaurante que no sea italiano", "restaurant", ("italian",)),
        ("algo divertido, pero nada de museos", "place", ("museums",)),
        ("un ristorante senza pesce", "restaurant", ("fish",)),
        ("niente musei, qualcosa all'aperto", "outdoors", ("museums",)),
        ("não gosto de peixe", "place", ("fish",)),
        ("een restaurant zonder vis", "restaurant", ("fish",)),
        ("geen vis alsjeblieft", "place", ("fish",)),
        ("restauracja bez ryb", "restaurant", ("fish",)),
        ("nie lubię ryb", "place", ("fish",)),
        ("no fish please", "place", ("fish",)),
        ("nothing spicy", "restaurant", ("spicy",)),
        ("rien de piquant", "restaurant", ("spicy",)),
        ("niente di piccante", "restaurant", ("spicy",)),
        ("bloß nichts Scharfes", "restaurant", ("scharf",)),
        ("un museo, ma non quello del mare", "museum", ("sea",)),
        ("un musée, mais pas celui de la mer", "museum", ("sea",)),
    ],
)
def test_what_is_ruled_out_in_any_language(text: str, kind: str, excluded: tuple[str, ...]) -> None:
    question = PARSER.parse(text)
    assert (question.category, question.constraints.exclude) == (kind, excluded)


@pytest.mark.parametrize(
    "text",
    [
        "Quel musée est ouvert le vendredi ?",
        "¿Qué museo está abierto el viernes?",
        "Quale museo è aperto venerdì?",
        "Que museu está aberto na sexta-feira?",
        "Welk museum is vrijdag open?",
        "Które muzeum jest otwarte w piątek?",
    ],
)
def test_a_day_of_the_week_is_read_in_any_language(text: str) -> None:
    question = PARSER.read(text, now=datetime(2026, 11, 24, 15)).question
    assert (question.category, question.topics) == ("museum", ())
    assert [span.start.strftime("%a") for span in question.when] == ["Fri"]


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("no more than a mile away, please", 1.609),
        ("pas plus de 2 km", 2.0),
        ("no más de un kilómetro", 1.0),
        ("non più di un chilometro", 1.0),
        ("niet verder dan 2 km", 2.0),
        ("nie dalej niż 2 km", 2.0),
        ("nicht weiter als 2 km bitte", 2.0),
    ],
)
def test_a_distance_said_afterwards_is_a_limit_and_no_subject(text: str, km: float) -> None:
    question = PARSER.parse(text, PARSER.parse("a nice walk"))
    assert question.constraints.max_distance_km == pytest.approx(km, abs=0.001)
    assert question.topics == ()


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("un restaurant à moins de 20 euros", 20.0),
        ("un restaurante por menos de 20 euros", 20),
        ("un ristorante sotto i 20 euro", 20),
        ("um restaurante até 20 euros", 20),
        ("een restaurant onder de 20 euro", 20),
        ("restauracja poniżej 20 euro", 20),
    ],
)
def test_a_price_is_a_limit_in_any_language(text: str, amount: float) -> None:
    question = PARSER.parse(text)
    assert (question.category, question.constraints.max_price_amount) == ("restaurant", amount)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("la plage la mieux notée", Order.BEST_RATED),
        ("het best beoordeelde museum", Order.BEST_RATED),
        ("najtańsza restauracja", Order.CHEAPEST),
        ("le café le plus proche", Order.NEAREST),
        ("El hostal más barato", Order.CHEAPEST),
        ("la farmacia più vicina", Order.NEAREST),
        ("o museu mais barato", Order.CHEAPEST),
    ],
)
def test_an_order_is_asked_for_in_any_language(text: str, order: Order) -> None:
    assert PARSER.parse(text).order is order


@pytest.mark.parametrize(
    "text",
    [
        "quel temps fera-t-il demain ?",
        "¿quién ganó el partido?",
        "che tempo fa domani?",
        "wat is de hoofdstad van Frankrijk?",
        "jaka jest pogoda jutro?",
    ],
)
def test_what_is_off_topic_in_any_language(text: str) -> None:
    assert PARSER.parse(text).intent is Intent.OFF_TOPIC


def test_what_was_understood_is_written_without_the_breaks_of_the_parser() -> None:
    assert PARSER.parse("美術館に行きたい").understood == "art museum, want to go"
