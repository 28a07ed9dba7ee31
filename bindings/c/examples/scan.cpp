// Scans the mail whose path is the argument, and prints what was found.
//
//     c++ -std=c++17 scan.cpp $(pkg-config --cflags --libs bunco) -o scan && ./scan mail.eml
#include <bunco.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char **arguments) try {
    if (count != 2) {
        std::cerr << "usage: scan FILE\n";
        return 2;
    }
    std::ifstream file(arguments[1], std::ios::binary);
    const std::string mail{std::istreambuf_iterator<char>(file), {}};
    if (!file) {
        std::cerr << arguments[1] << ": cannot be read\n";
        return 2;
    }
    bunco::engine engine;
    bunco::scanner scanner(engine);
    const bunco::report report = scanner.scan_mail(mail);
    std::cout << report.score() << '\n';
    for (bunco::finding finding : report.findings()) {
        std::cout << "  " << finding.part() << " \"" << finding.quote() << "\": " << finding.why() << '\n';
    }
    for (std::string_view advice : report.advice()) std::cout << "  > " << advice << '\n';
    return report.level() >= BUNCO_LEVEL_SUSPICIOUS ? 0 : 1;
} catch (const bunco::failure &failure) {
    std::cerr << failure.what() << '\n';
    return 1;
}
