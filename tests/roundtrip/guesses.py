#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""The encoding of texts of our own, in every encoding that tools/encoding-table knows: never another text than theirs at any length, and told
at a thousand characters. Foreign words in an English text tell it, too."""
import importlib.machinery
import importlib.util
import os
import sys

TEXTS = {
    'fa': 'کتابخانهٔ شهر از امروز هر پسین باز است. خوانندگان می‌توانند روزنامه‌های سال‌های گذشته را در تالار بزرگ بخوانند و از برگه‌ها رونوشت '
          'بردارند. نگهبان پیر می‌گوید که جوانان بیش از پیش به تاریخ چاپ علاقه نشان می‌دهند. در آغاز پاییز نمایشگاهی از پوسترهای قدیمی برپا '
          'خواهد شد و هفتهٔ پس از آن سخنرانی آموزگار بازنشسته دربارهٔ خط و قلم خواهد بود. ورود برای همه آزاد است.',
    'ar': 'افتتحت المكتبة العامة أبوابها صباح اليوم أمام القراء من جميع الأحياء. وقال المدير إن الصحف القديمة محفوظة في خزائن خاصة ويمكن '
          'الاطلاع عليها بعد الظهر. وتحدث أحد الحاضرين عن تاريخ الطباعة في بلادنا وعن العمال الذين نضدوا الحروف بأيديهم سنوات طويلة. '
          'وسوف يقام معرض للصور في بداية الشهر المقبل، والدعوة عامة للجميع.',
    'ru': 'Городская библиотека снова открыта каждый день после полудня. Читатели могут листать старые газеты в большом зале и делать выписки. '
          'Сторож рассказывает, что молодые люди всё чаще спрашивают об истории печати. Осенью здесь покажут плакаты прошлого века, а через '
          'неделю учительница прочитает лекцию о почерке и перьях. Вход свободный для всех желающих.',
    'fr': 'La bibliothèque de la ville est ouverte désormais chaque après-midi. Les lecteurs peuvent y feuilleter les journaux des années '
          'passées et copier ce qui leur plaît. Le vieux gardien répète que les élèves s’intéressent à l’imprimerie comme jamais. À la '
          'rentrée, une exposition d’affiches anciennes sera préparée, où l’on entrera sans payer; la conférence suivra peu après.',
    'de': 'Die Bücherei der Stadt ist künftig täglich geöffnet. Leser können die Zeitungen früherer Jahre im großen Saal durchblättern und '
          'Auszüge anfertigen. Der alte Wächter erzählt, daß jüngere Gäste häufiger nach der Geschichte des Druckes fragen. Im Herbst folgen '
          'eine Ausstellung schöner Plakate und ein Vortrag über Schriften und Federn; der Zutritt ist für alle möglich.',
    'sv': 'Stadens bibliotek är från och med i dag öppet varje kväll. Läsarna får bläddra i gamla tidningar i den stora salen och göra '
          'avskrifter. Den gamle vaktmästaren säger att många ungdomar frågar hur man förr satte en sida för hand. I höst ställs äldre '
          'affischer ut, och veckan därpå håller en lärarinna föredrag om pennor och bläck. Alla är välkomna.',
}


ENGLISH = ('The library of the town was open to the public in the afternoon, and the old keeper of the house said that it was for the young to '
           'read the papers of the past. It is in the great hall that the visitor may copy what is of use to him, with the help of %s. ')
FOREIGN = [
    ('cp1252', 'the dénouement,the début,Molière,the naïve élève,Éloge,the café,the château,Hélène'),
    ('mac_roman', 'the dénouement,the début,Molière,the naïve élève,Éloge,the café,the château,Hélène'),
    ('cp1252', 'Pärnu,Võru,Jõgeva,Põltsamaa,Tõnisson,Põlva,Lõuna'),
    ('cp1252', 'the “press”,the reader’s own eyes,—as they say—,the ‘paper’,a friend…'),
    ('iso8859_1', '2½ feet,6½ miles,3½ hours'),
    ('iso8859_1', 'the Athenæ,the Ecclesiæ,Cæsar,Romæ,the Archæologia'),
    ('cp1250', 'Częstochowa,Łódź,Stanisław,Żeromski,Gdańsk,Śląsk,Poznań,Kraków'),
    ('iso8859_2', 'Dvořák,Plzeň,Jiří,Hradčany,Čapek,Žižka'),
    ('cp852', 'Dvořák,Plzeň,Jiří,Hradčany,Čapek,Žižka'),
    ('cp1250', 'Petőfi,Győr,Gyöngyös,Jókai Mór,Vörösmarty,Széchenyi'),
    ('cp1250', 'Iaşi,Braşov,Timişoara,Ţara Românească,Constanţa,Ştefan'),
    ('cp1254', 'İstanbul,Beyoğlu,Şişli,Diyarbakır,Kadıköy,Eskişehir'),
    ('iso8859_9', 'İstanbul,Beyoğlu,Şişli,Diyarbakır,Kadıköy,Eskişehir'),
    ('cp1257', 'Rīga,Kārlis,Bērziņš,Krišjānis,Cēsis,Jūrmala,Ķemeri,Liepāja'),
    ('mac_roman', 'the aërial voyage,the Æolian harp,coöperation,the aëronaut'),
    ('cp850', 'the mediæval hall,Æolian harps,Cæsar,the æsthetic taste,the cyclopædia'),
    ('iso8859_1', 'a card of 2×N,2½ feet,a card of 3×N'),
    ('cp1257', 'Šiauliai,Panevėžys,Žemaitė,Kėdainiai,Tauragė,Telšiai'),
]


def table():
    path = os.path.join(os.environ['BAYEGAN_SOURCE'], 'tools', 'encoding-table')
    loader = importlib.machinery.SourceFileLoader('encoding_table', path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader('encoding_table', loader))
    loader.exec_module(module)
    return module


def pieces(text, length):
    """Pieces that begin at other sentences; a long one goes round."""
    sentences = text.split('. ')
    for first in range(0, len(sentences), 2):
        turned = '. '.join(sentences[first:] + sentences[:first]) + '.\n'
        yield (turned * (length // len(turned) + 1))[:length]


tool = table()
failures = []
for language, encodings in tool.ENCODINGS.items():
    if language not in TEXTS:
        continue
    for name, codec in encodings:
        for length in (40, 100, 250, 1000):
            for piece in pieces(tool.fit(TEXTS[language], codec), length):
                told = tool.judge(os.environ['BAYEGAN'], '.', piece, codec, name)
                if told == 'wrong' or (told == 'refused' and length >= 1000):
                    failures.append(f'{language} in {name}, {length} characters: {told}')
for codec, words in FOREIGN:
    text = ''.join(ENGLISH % word for word in words.split(',') * 2)
    named = next(name for name, known in tool.CODECS.items() if known == codec)
    verdict = tool.judge(os.environ['BAYEGAN'], '.', text, codec, named)
    if verdict != 'right':
        failures.append(f'English with {words} in {codec}: {verdict}')
if failures:
    sys.exit('\n'.join(failures))
