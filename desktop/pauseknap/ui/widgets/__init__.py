"""Drawn parts of the window: a widget draws what it is given and knows no time.

What can be used, by module. Every constructor also takes `parent: QWidget | None = None` as its last
keyword. `theme` is the `ui.style.theme.Theme` handed in by the window; texts are already translated.
Signals stand after "→".

Text and panels
    labels        Text(theme, text="", style="body", *, ink="ink", align=Qt.AlignLeft, max_lines=0)
                    a QLabel in a style of `ui.style.typescale`, wrapped, with its exact line height;
                    set_ink · set_style · set_strength(0..1) · line_height · is_cut
    panels        Canvas(theme) · Card(theme, *, outlined=False) · Hairline(theme, *, upright=False)
    focus_ring    FocusRing(theme, window)   one for each window; follows the keyboard focus

Controls: QPushButton, QCheckBox or QRadioButton underneath, so roles and states come by themselves
    buttons       PrimaryButton | QuietButton | TextButton(theme, text, *, height=44, icon="") → clicked
    icon_buttons  IconButton(theme, icon, name, *, size=36, icon_px=22, on_scene=False, strong=False)
                    → clicked;  set_name · set_icon · set_strength(0..1); may be made checkable
                  PlayButton(theme) → clicked;  set_playing(on)
    pills         Pill(theme, text, *, icon="", checked_icon="", height=34) → toggled
                  DayToggle(theme, text, name) → toggled
                  PillChoice(theme, text) → toggled;  one of a few
    filters       Filters(theme, name, *, several=False) → chosen(value, or a tuple of them)
                    set_options([(value, label)]) · set_lit(values) · set_name
    toggle        Toggle(theme, name) → toggled
    chip          SignChip(theme, text) → toggled;  wraps its text
    segmented     Segmented(theme, name, [(value, label)], *, look="sunken"|"glass") → chosen(value)
                    set_value · value · set_labels · set_name
    choice        Choice(theme, values) → chosen(value);  segmented where there is room, else a list
                    set_value · value · set_labels · set_name
    time_field    TimeField(theme, name, *, language="da") → changed(time);  set_time · value · set_language
    minutes_field MinutesField()   a QSpinBox that leaves the wheel to the page;  set_name
    level         Level(theme, *, least, most, step, words) → changed(value);  a slider with words beside it
                    set_value · set_name · retranslate
    control       Control, Arrows, check_one, typed   for drawing further buttons
    coins         Coins(theme, *, most=3) → chosen(count);  set_value(count | None) · set_words · set_name
                  CoinsRow(theme, name, *, most=3, last=False) → chosen(count);  the same in a SettingRow
    word_slider   StepSlider(theme, name, words) → chosen(step);  set_chosen(step | None) · set_words
                  ShareSlider(theme, name, low, high) → chosen(0..1);  set_share(0..1 | None) · set_ends
    fold          Fold(theme) → toggled(open);  inside · set_title · set_open · opened
    flow          FlowLayout(*, gap=8, row_gap=8, centred=False)   a QLayout that wraps

Bars, rows and notices
    nav_bar       NavBar(theme, [(id, label)]) → chosen(id) · settings_asked · next_asked
                    set_pages · set_current · set_next(text) · set_compact(on) · heightForWidth
    header_bar    HeaderBar(theme, title, *, back_name, on_scene=False) → back
                    set_title · set_back_name · add_right(widget) · set_strength(0..1)
    shortcuts     ShortcutPanel(theme) → chosen(id);  set_shortcuts([Shortcut(id, icon, title, line)])
                    set_compact(on) · heightForWidth
    rows          SettingRow(theme, title, line="", control=None, *, last=False);  set_texts · set_last
                  OfferRow(theme, icon, title, line, control=None) → clicked;  set_texts
    tick_rows     TickRows(theme) → ticked(id, on) · opened(id)
                    set_rows([TickRow(id, text, note, ticked, mark, opens)])
    ordered_list  OrderedList(theme) → moved(id, to) · removed(id) · noted(id, text);  set_items([Ordered(id,
                    text, note)]) · set_question · set_places(count, words);  shows, never reorders by itself
    pick_list     PickList(theme, *, several=False)   a whole page of the two, with filters: filters · rows ·
                    order · buttons;  set_names(heading, every, own, note) · show_side("all" | "own")
    choice_cards  ChoiceCards(theme, name="") → chosen(id);  set_cards([Face(id, text, note)]) ·
                    set_chosen(id | None) · set_name;  a pair, or the answers of a guess
    pile_thrower  PileThrower(theme) → thrown(id, pile) · taken_back(id) · ended;  set_piles([(value, label,
                    letter)]) · set_cards([Face], {id: pile}) · set_left_words(count → str) · set_end_words
    learn_card    LearnCard(theme) → guessed(id);  set_card(topic, thought, source) · set_answers([Face]) ·
                    show_reply(words, answer=id)
    sheet_preview SheetPreview(theme): set_paper(paper);  papers are made by `ui.paper.sheet_document` and
                    put into a file by `ui.paper.save_pdf`, the very same sheets
    key_button    KeyButton(theme, text, key) → clicked;  set_lit
    dragging      Drag(widget) → lifted · carried(way) · let_go · put_back;  leaves clicks to the widget
    notice        Notice(theme) → acted · closed;  show_text(text) · set_action(text) · set_muted(on) ·
                    place_in(rect); whoever shows it takes it away again with show_text("")

The self-check, progress and captions
    answers       AnswerGroup(theme) → answered(index);  set_answers([label x 4]) · set_chosen(index | None)
    progress      StepStrip(theme): set_progress(at, count) · BreathDots(theme): set_breaths(now, count)
                  ShareBar(theme): set_share(0..1)
    parts_strip   PartsStrip(theme) → chosen(index);  set_parts([Part(label, glyph)]) ·
                    set_position(index, share) · heightForWidth
    caption       CaptionBlock(theme): set_lines(previous, current) · set_hidden(on)

The board for sorting
    vik_board     VikBoard(theme) → placed(card, pile) · split_asked(card) · chosen(card) · own_asked
                    set_question(title, line) · set_piles([(id, title, question, key)], nested=True,
                    house=False) · set_cards([(id, text, pile or "", badge or "")]) · set_splitting(key) ·
                    set_own(on) · focus_first · is_rings; its parts are vik_chip (a card), vik_own, vik_zone
                    (piles and their picture), house, vik_carried (the card in the hand) and vik_layout

Scenes: each fills its rectangle; other widgets lie on top
    home_scene    HomeScene(theme) → bars_pressed;  set_compact(on) · waterline() · bars_rect()
    breath_scene  BreathScene(theme): set_pattern(pattern) · set_breath(phase, fullness, t=seconds) ·
                    set_resting(t) · set_words({phase name: (word, line)}) · set_words_hidden(on)
    duo_scene     DuoScene(theme): set_distance("close"|"known"|"far"|"self", previous=None, share=1.0) ·
                    set_moment(t, lift=0.0) · waterline()
    bench_scene   BenchScene(theme): set_turn("first"|"second", share_left) · set_moment(t)
    thanks_scene  ThanksScene(theme, *, count=3): set_lit([bool]) · set_moment(t) · set_name · waterline() ·
                    bars_top() · reflections_bottom()
    card_scene    CardScene(theme)   the narrow picture of the reminder, 124 pixels wide
    systems       SystemsScene(theme, *, over_water, radius): waterline() · words_bottom() ·
                    set_systems([SystemState(kind, level, name, word)])
    shapes        SystemShape(theme, kind, *, size=32)   one of the three shapes on its own
    budget_scene  BudgetScene(theme): set_titles(gives, takes) · set_budget([Amount(name, coins)], [Amount]) ·
                    heightForWidth;  a panel, not a whole page
    house_scene   HouseScene(theme): set_storeys([Storey(title, lines)]) · heightForWidth;  a panel, too
    budget_days   BudgetDays(theme): set_days([Day(label, gives, takes)]) · set_titles;  small multiples
    word_table    WordTable(theme): set_table(titles, rows);  a row for each thing, or a small list of each
"""
